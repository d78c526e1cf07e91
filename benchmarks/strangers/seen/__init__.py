"""Layouts that were kept unread until 2026-11-25, when their misses were looked at."""
