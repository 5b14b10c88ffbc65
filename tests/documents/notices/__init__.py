"""Official documents in Word, HTML and PDF."""
