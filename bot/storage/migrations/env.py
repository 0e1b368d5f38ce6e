"""How Alembic runs our migrations: on the engine it is given, in one transaction."""

from __future__ import annotations

from alembic import context

from bot.storage.tables import metadata

engine = context.config.attributes["engine"]
with engine.connect().execution_options(writing=True) as connection:
    context.configure(connection=connection, target_metadata=metadata, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()
    connection.commit()
