"""Tables of names: people, firms, districts."""
