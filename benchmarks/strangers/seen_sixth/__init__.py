"""The sixth unread layouts, by two hands, ordinary papers: measured once on 2026-11-26 (docs/accuracy.md), then looked at."""
