"""The handbook's pictures, made from what the program prints: a page of HTML each, photographed by Chromium, Chrome or Edge."""
