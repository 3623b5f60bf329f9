<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>AllocationCard</name>
    <message numerus="yes">
      <source>%Ln family(s)</source>
      <translation>
        <numerusform>%Ln family</numerusform>
        <numerusform>%Ln families</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Answer</name>
    <message numerus="yes">
      <source>%Ln replay(s); each range holds 95 in 100 of them.</source>
      <translation>
        <numerusform>%Ln replay; each range holds 95 in 100 of them.</numerusform>
        <numerusform>%Ln replays; each range holds 95 in 100 of them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Bars</name>
    <message numerus="yes">
      <source>{0}: %n row(s)</source>
      <translation>
        <numerusform>{0}: %n row</numerusform>
        <numerusform>{0}: %n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CampaignsList</name>
    <message numerus="yes">
      <source>%Ln family(s)</source>
      <translation>
        <numerusform>%Ln family</numerusform>
        <numerusform>%Ln families</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CheckStep</name>
    <message numerus="yes">
      <source>%n row(s) cannot be taken as they are</source>
      <translation>
        <numerusform>%n row cannot be taken as it is</numerusform>
        <numerusform>%n rows cannot be taken as they are</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %n suggestion(s)</source>
      <translation>
        <numerusform>Take %n suggestion</numerusform>
        <numerusform>Take %n suggestions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CleanStep</name>
    <message numerus="yes">
      <source>%n later step(s) that needed its columns went with it. Undo brings all back.</source>
      <translation>
        <numerusform>%n later step that needed its columns went with it. Undo brings all back.</numerusform>
        <numerusform>%n later steps that needed its columns went with it. Undo brings all back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n row(s)</source>
      <translation>
        <numerusform>All %n row</numerusform>
        <numerusform>All %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of {0} rows</source>
      <translation>
        <numerusform>%n of {0} rows</numerusform>
        <numerusform>%n of {0} rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message numerus="yes">
      <source>%n channel(s) with a text</source>
      <translation>
        <numerusform>%n channel with a text</numerusform>
        <numerusform>%n channels with a text</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DataPage</name>
    <message numerus="yes">
      <source>%n pair(s) of people may be the same person. You decide.</source>
      <translation>
        <numerusform>%n pair of people may be the same person. You decide.</numerusform>
        <numerusform>%n pairs of people may be the same person. You decide.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DuplicateReview</name>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>%n left</numerusform>
        <numerusform>%n left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FacetView</name>
    <message numerus="yes">
      <source>The %n most frequent of {0} values are shown.</source>
      <translation>
        <numerusform>The %n most frequent of {0} values are shown.</numerusform>
        <numerusform>The %n most frequent of {0} values are shown.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n different</source>
      <translation>
        <numerusform>%n different</numerusform>
        <numerusform>%n different</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n empty</source>
      <translation>
        <numerusform>%n empty</numerusform>
        <numerusform>%n empty</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) hold something else</source>
      <translation>
        <numerusform>%n row hold something else</numerusform>
        <numerusform>%n rows hold something else</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileDialog</name>
    <message numerus="yes">
      <source>%Ln row(s)</source>
      <translation>
        <numerusform>%Ln row</numerusform>
        <numerusform>%Ln rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FileStep</name>
    <message numerus="yes">
      <source>%n cleaning step(s) are applied to this file.</source>
      <translation>
        <numerusform>%n cleaning step are applied to this file.</numerusform>
        <numerusform>%n cleaning steps are applied to this file.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FunnelCard</name>
    <message numerus="yes">
      <source>%Ln family(s)</source>
      <translation>
        <numerusform>%Ln family</numerusform>
        <numerusform>%Ln families</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message numerus="yes">
      <source>between {0} and {1}; %n campaign(s) measured</source>
      <translation>
        <numerusform>between {0} and {1}; %n campaign measured</numerusform>
        <numerusform>between {0} and {1}; %n campaigns measured</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n</source>
      <translation>
        <numerusform>All %n</numerusform>
        <numerusform>All %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportWizard</name>
    <message numerus="yes">
      <source>Import %n row(s)</source>
      <translation>
        <numerusform>Import %n row</numerusform>
        <numerusform>Import %n rows</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>JobTray</name>
    <message numerus="yes">
      <source>%n more waiting</source>
      <translation>
        <numerusform>%n more waiting</numerusform>
        <numerusform>%n more waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n min left</source>
      <translation>
        <numerusform>%n min left</numerusform>
        <numerusform>%n min left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n s left</source>
      <translation>
        <numerusform>%n s left</numerusform>
        <numerusform>%n s left</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LaunchStep</name>
    <message numerus="yes">
      <source>%n point(s) wait for it</source>
      <translation>
        <numerusform>%n point waits for it</numerusform>
        <numerusform>%n points wait for it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Without a second person, %Ln family(s) that a point keeps waiting stay off the list.</source>
      <translation>
        <numerusform>Without a second person, %Ln family that a point keeps waiting stays off the list.</numerusform>
        <numerusform>Without a second person, %Ln families that a point keeps waiting stay off the list.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LaunchedView</name>
    <message numerus="yes">
      <source>%n file(s) written</source>
      <translation>
        <numerusform>%n file written</numerusform>
        <numerusform>%n files written</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The text messages are charged as %Ln.</source>
      <translation>
        <numerusform>The text messages are charged as %Ln.</numerusform>
        <numerusform>The text messages are charged as %Ln.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln family(s) were left off at the last check: {0}.</source>
      <translation>
        <numerusform>%Ln family was left off at the last check: {0}.</numerusform>
        <numerusform>%Ln families were left off at the last check: {0}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LiveView</name>
    <message numerus="yes">
      <source>%Ln day(s) ago</source>
      <translation>
        <numerusform>%Ln day ago</numerusform>
        <numerusform>%Ln days ago</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in %Ln day(s)</source>
      <translation>
        <numerusform>in %Ln day</numerusform>
        <numerusform>in %Ln days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>LogCard</name>
    <message numerus="yes">
      <source>%n entries, all seals whole.</source>
      <translation>
        <numerusform>%n entry, all seals whole.</numerusform>
        <numerusform>%n entries, all seals whole.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MessageStep</name>
    <message numerus="yes">
      <source>%n text message(s)</source>
      <translation>
        <numerusform>%n text message</numerusform>
        <numerusform>%n text messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sign(s)</source>
      <translation>
        <numerusform>%n sign</numerusform>
        <numerusform>%n signs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MessagesCard</name>
    <message numerus="yes">
      <source>%n text message(s)</source>
      <translation>
        <numerusform>%n text message</numerusform>
        <numerusform>%n text messages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MissingCard</name>
    <message numerus="yes">
      <source>{0} in “{1}” (%n row(s))</source>
      <translation>
        <numerusform>{0} in “{1}” (%n row)</numerusform>
        <numerusform>{0} in “{1}” (%n rows)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>NewSchoolYear</name>
    <message numerus="yes">
      <source>Move %Ln student(s) up now?</source>
      <translation>
        <numerusform>Move %Ln student up now?</numerusform>
        <numerusform>Move %Ln students up now?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Move %Ln student(s) up</source>
      <translation>
        <numerusform>Move %Ln student up</numerusform>
        <numerusform>Move %Ln students up</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) registered since the summer are in their new grade already and stay.</source>
      <translation>
        <numerusform>%n student registered since the summer are in their new grade already and stay.</numerusform>
        <numerusform>%n students registered since the summer are in their new grade already and stay.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) without a school grade stay as they are.</source>
      <translation>
        <numerusform>%n student without a school grade stay as they are.</numerusform>
        <numerusform>%n students without a school grade stay as they are.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n leave school</source>
      <translation>
        <numerusform>%n leaves school</numerusform>
        <numerusform>%n leave school</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) moved up.</source>
      <translation>
        <numerusform>%n student moved up.</numerusform>
        <numerusform>%n students moved up.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PastMerges</name>
    <message numerus="yes">
      <source>%n merged entry(s)</source>
      <translation>
        <numerusform>%n merged entry</numerusform>
        <numerusform>%n merged entries</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PinPage</name>
    <message numerus="yes">
      <source>The PIN is wrong; %n more try(s), then the password is needed.</source>
      <translation>
        <numerusform>The PIN is wrong; %n more try, then the password is needed.</numerusform>
        <numerusform>The PIN is wrong; %n more tries, then the password is needed.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message numerus="yes">
      <source>%n to look at</source>
      <translation>
        <numerusform>%n to look at</numerusform>
        <numerusform>%n to look at</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ResultsPage</name>
    <message numerus="yes">
      <source>%Ln outcome(s) are here and nobody has measured them yet.</source>
      <translation>
        <numerusform>%Ln outcome is here and nobody has measured it yet.</numerusform>
        <numerusform>%Ln outcomes are here and nobody has measured them yet.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) written to {0}</source>
      <translation>
        <numerusform>%n file written to {0}</numerusform>
        <numerusform>%n files written to {0}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SegmentBuilder</name>
    <message numerus="yes">
      <source>Today: %n student(s)</source>
      <translation>
        <numerusform>Today: %n student</numerusform>
        <numerusform>Today: %n students</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SegmentsView</name>
    <message numerus="yes">
      <source>%n student(s)</source>
      <translation>
        <numerusform>%n student</numerusform>
        <numerusform>%n students</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message numerus="yes">
      <source>after %n minute(s)</source>
      <translation>
        <numerusform>after %n minute</numerusform>
        <numerusform>after %n minutes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SimilarDialog</name>
    <message numerus="yes">
      <source>  and %n more</source>
      <translation>
        <numerusform>  and %n more</numerusform>
        <numerusform>  and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StudentCard</name>
    <message numerus="yes">
      <source>Renewed %n time(s) so far.</source>
      <translation>
        <numerusform>Renewed %n time so far.</numerusform>
        <numerusform>Renewed %n times so far.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n student(s); paid {0} in the last year, expected {1} in the next.</source>
      <translation>
        <numerusform>%n student; paid {0} in the last year, expected {1} in the next.</numerusform>
        <numerusform>%n students; paid {0} in the last year, expected {1} in the next.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>StudentsPage</name>
    <message numerus="yes">
      <source>%Ln student(s)</source>
      <translation>
        <numerusform>%Ln student</numerusform>
        <numerusform>%Ln students</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TogetherView</name>
    <message numerus="yes">
      <source>%n file(s) written to {0}</source>
      <translation>
        <numerusform>%n file written to {0}</numerusform>
        <numerusform>%n files written to {0}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ValueView</name>
    <message numerus="yes">
      <source>Only %n buyer(s): every figure leans on the average of all. Read the ranges.</source>
      <translation>
        <numerusform>Only %n buyer: every figure leans on the average of all. Read the ranges.</numerusform>
        <numerusform>Only %n buyers: every figure leans on the average of all. Read the ranges.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>WarningsCard</name>
    <message numerus="yes">
      <source>%n point(s) need a second person</source>
      <translation>
        <numerusform>%n point needs a second person</numerusform>
        <numerusform>%n points need a second person</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>bandit</name>
    <message numerus="yes">
      <source>%n family(s)</source>
      <translation>
        <numerusform>%n family</numerusform>
        <numerusform>%n families</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>campaigns</name>
    <message numerus="yes">
      <source>For %n household(s) the value is what an experiment showed to be extra.</source>
      <translation>
        <numerusform>For %n household the value is what an experiment showed to be extra.</numerusform>
        <numerusform>For %n households the value is what an experiment showed to be extra.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The value is a forecast from %n household(s) asked before; some would come unasked. Only the holdout shows the effect.</source>
      <translation>
        <numerusform>The value is a forecast from %n household asked before; some would come unasked. Only the holdout shows the effect.</numerusform>
        <numerusform>The value is a forecast from %n households asked before; some would come unasked. Only the holdout shows the effect.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>intake</name>
    <message numerus="yes">
      <source>… and %n more refused row(s).</source>
      <translation>
        <numerusform>… and %n more refused row.</numerusform>
        <numerusform>… and %n more refused rows.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing was imported, because %n row(s) were refused: mend them, or leave them out with --skip-bad.</source>
      <translation>
        <numerusform>Nothing was imported, because %n row was refused: mend them, or leave them out with --skip-bad.</numerusform>
        <numerusform>Nothing was imported, because %n rows were refused: mend them, or leave them out with --skip-bad.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) of totals or remarks below the table were left out.</source>
      <translation>
        <numerusform>%n row of totals or remarks below the table was left out.</numerusform>
        <numerusform>%n rows of totals or remarks below the table were left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n repeated header row(s) were left out.</source>
      <translation>
        <numerusform>%n repeated header row was left out.</numerusform>
        <numerusform>%n repeated header rows were left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n course(s) were not in the store and are made with their id as title.</source>
      <translation>
        <numerusform>%n course was not in the store and is made with its id as title.</numerusform>
        <numerusform>%n courses were not in the store and are made with their id as title.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n partner(s) were not in the store and are made; add their industry.</source>
      <translation>
        <numerusform>%n partner was not in the store and is made; add its industry.</numerusform>
        <numerusform>%n partners were not in the store and are made; add their industry.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finished campaign(s) are made from the names in this file.</source>
      <translation>
        <numerusform>%n finished campaign is made from the names in this file.</numerusform>
        <numerusform>%n finished campaigns are made from the names in this file.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Comparing %n row(s) with the store</source>
      <translation>
        <numerusform>Comparing %n row with the store</numerusform>
        <numerusform>Comparing %n rows with the store</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Writing %n row(s)</source>
      <translation>
        <numerusform>Writing %n row</numerusform>
        <numerusform>Writing %n rows</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n cleaning step(s) from then are applied again.</source>
      <translation>
        <numerusform>%n cleaning step from then is applied again.</numerusform>
        <numerusform>%n cleaning steps from then are applied again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) that mean no field are kept with each row: {columns}.</source>
      <translation>
        <numerusform>%n column that means no field is kept with each row: {columns}.</numerusform>
        <numerusform>%n columns that mean no field are kept with each row: {columns}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n column(s) are left out: {columns}.</source>
      <translation>
        <numerusform>%n column is left out: {columns}.</numerusform>
        <numerusform>%n columns are left out: {columns}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>“{text}” stands in %n row(s) of “{column}”, far from the rest: if it means “nothing”, say so.</source>
      <translation>
        <numerusform>“{text}” stands in %n row of “{column}”, far from the rest: if it means “nothing”, say so.</numerusform>
        <numerusform>“{text}” stands in %n rows of “{column}”, far from the rest: if it means “nothing”, say so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The file is too long for one import: split it into %n files or more.</source>
      <translation>
        <numerusform>The file is too long for one import: split it into %n files or more.</numerusform>
        <numerusform>The file is too long for one import: split it into %n files or more.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>jobs_campaigns</name>
    <message numerus="yes">
      <source>%n household(s) were taken off the list at the last check.</source>
      <translation>
        <numerusform>%n household was taken off the list at the last check.</numerusform>
        <numerusform>%n households were taken off the list at the last check.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>jobs_measure</name>
    <message numerus="yes">
      <source>%n minor(s) have no guardian on file: nobody can consent for them.</source>
      <translation>
        <numerusform>%n minor has no guardian on file: nobody can consent for them.</numerusform>
        <numerusform>%n minors have no guardian on file: nobody can consent for them.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n student(s) of unknown age are treated as minors.</source>
      <translation>
        <numerusform>%n student of unknown age is treated as a minor.</numerusform>
        <numerusform>%n students of unknown age are treated as minors.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent(s) in force have no proof on file.</source>
      <translation>
        <numerusform>%n consent in force has no proof on file.</numerusform>
        <numerusform>%n consents in force have no proof on file.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent(s) end within 90 days.</source>
      <translation>
        <numerusform>%n consent ends within 90 days.</numerusform>
        <numerusform>%n consents end within 90 days.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n identity number(s) of students are kept: delete what is not needed.</source>
      <translation>
        <numerusform>%n identity number of a student is kept: delete it if it is not needed.</numerusform>
        <numerusform>%n identity numbers of students are kept: delete what is not needed.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>measure</name>
    <message numerus="yes">
      <source>%n campaign(s) went out; {families} families were compared.</source>
      <translation>
        <numerusform>%n campaign went out; {families} families were compared.</numerusform>
        <numerusform>%n campaigns went out; {families} families were compared.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>overview</name>
    <message numerus="yes">
      <source>%n agreement(s) end within 30 days</source>
      <translation>
        <numerusform>%n agreement ends within 30 days</numerusform>
        <numerusform>%n agreements end within 30 days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>First {partner}, in %n day(s)</source>
      <translation>
        <numerusform>First {partner}, in %n day</numerusform>
        <numerusform>First {partner}, in %n days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n possible duplicate(s)</source>
      <translation>
        <numerusform>%n possible duplicate</numerusform>
        <numerusform>%n possible duplicates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It ended %n day(s) ago; ask the partner for the list.</source>
      <translation>
        <numerusform>It ended %n day ago; ask the partner for the list.</numerusform>
        <numerusform>It ended %n days ago; ask the partner for the list.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Due 31 January {due}; %n minor(s) are in the store.</source>
      <translation>
        <numerusform>Due 31 January {due}; %n minor is in the store.</numerusform>
        <numerusform>Due 31 January {due}; %n minors are in the store.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n group(s) · as of {day}</source>
      <translation>
        <numerusform>%n group · as of {day}</numerusform>
        <numerusform>%n groups · as of {day}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n campaign(s) running</source>
      <translation>
        <numerusform>%n campaign running</numerusform>
        <numerusform>%n campaigns running</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n campaign(s) to measure</source>
      <translation>
        <numerusform>%n campaign to measure</numerusform>
        <numerusform>%n campaigns to measure</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n campaign(s) wait for results</source>
      <translation>
        <numerusform>%n campaign waits for results</numerusform>
        <numerusform>%n campaigns wait for results</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n campaign(s) measured</source>
      <translation>
        <numerusform>%n campaign measured</numerusform>
        <numerusform>%n campaigns measured</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>partners</name>
    <message numerus="yes">
      <source>%n household(s) may be written to about its offers today.</source>
      <translation>
        <numerusform>%n household may be written to about its offers today.</numerusform>
        <numerusform>%n households may be written to about its offers today.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n household(s) have shown interest in its offers.</source>
      <translation>
        <numerusform>%n household has shown interest in its offers.</numerusform>
        <numerusform>%n households have shown interest in its offers.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message numerus="yes">
      <source>Moving %n student(s) up</source>
      <translation>
        <numerusform>Moving %n student up</numerusform>
        <numerusform>Moving %n students up</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>This ends %n permission(s):</source>
      <translation>
        <numerusform>This ends %n permission:</numerusform>
        <numerusform>This ends %n permissions:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>profiles</name>
    <message numerus="yes">
      <source>Only %n buyer(s): each value leans on everybody's average, so read the range.</source>
      <translation>
        <numerusform>Only %n buyer: each value leans on everybody's average, so read the range.</numerusform>
        <numerusform>Only %n buyers: each value leans on everybody's average, so read the range.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>recipe</name>
    <message numerus="yes">
      <source>{columns}: %n similar spelling(s) merged</source>
      <translation>
        <numerusform>{columns}: %n similar spelling merged</numerusform>
        <numerusform>{columns}: %n similar spellings merged</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{columns}: %n value(s) replaced</source>
      <translation>
        <numerusform>{columns}: %n value replaced</numerusform>
        <numerusform>{columns}: %n values replaced</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>simulation</name>
    <message numerus="yes">
      <source>Effect: the spread of %n earlier campaign(s) with a holdout.</source>
      <translation>
        <numerusform>Effect: the spread of %n earlier campaign with a holdout.</numerusform>
        <numerusform>Effect: the spread of %n earlier campaigns with a holdout.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>store</name>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n row(s) of {table} have a date in {column} that does not exist.</source>
      <translation>
        <numerusform>%n row of {table} has a date in {column} that does not exist.</numerusform>
        <numerusform>%n rows of {table} have a date in {column} that does not exist.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n consent(s) are about a person who is not in the store.</source>
      <translation>
        <numerusform>%n consent is about a person who is not in the store.</numerusform>
        <numerusform>%n consents are about a person who is not in the store.</numerusform>
      </translation>
    </message>
  </context>
</TS>
