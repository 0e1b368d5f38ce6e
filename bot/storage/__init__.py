"""Tables, migrations, and the few functions that read and write them."""
