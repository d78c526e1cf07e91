"""The eighth unread layouts, one hand, all types, a sixth of them Word files: measured once on 2026-11-27 (docs/accuracy.md), then looked at."""
