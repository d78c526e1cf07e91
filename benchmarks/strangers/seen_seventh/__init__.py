"""The seventh unread layouts, one hand, all types: measured once on 2026-11-26 (docs/accuracy.md), then looked at."""
