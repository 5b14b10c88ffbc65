"""Official documents (公文) in Word and HTML, from templates that an office may replace with its own."""
