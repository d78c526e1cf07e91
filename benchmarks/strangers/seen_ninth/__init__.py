"""The ninth unread layouts, another hand, all types, a seventh of them Word files: measured once on 2026-11-27 (docs/accuracy.md), then looked at."""
