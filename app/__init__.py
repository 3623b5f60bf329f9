"""Alliance Desk: joint campaigns of an education institution and its partners, offline and measured."""

__version__ = "0.1.0"
