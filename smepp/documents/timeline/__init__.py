"""The page of what happened to one platform."""
