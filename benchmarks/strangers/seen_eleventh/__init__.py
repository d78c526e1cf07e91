"""The eleventh unread layouts, one hand, all types, ordinary papers: measured once on 2026-11-27 (docs/accuracy.md), then looked at."""
