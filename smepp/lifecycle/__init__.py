"""The life of a platform, from dated files: pure, without files and without the clock."""
