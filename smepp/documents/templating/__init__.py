"""Templates that an office may edit, tried out before anything is made with them."""
