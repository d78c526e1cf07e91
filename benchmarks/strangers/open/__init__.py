"""Layouts that may be looked at while extractors are mended."""
