"""The twelfth unread layouts, one hand, all types, ordinary papers: measured on 2026-11-27 (docs/accuracy.md), then looked at."""
