# The bot in a container: `docker compose up --detach --build` (compose.yaml), as docs/operating.md explains.
# Packages come from PyPI alone, by the hashes in uv.lock; uv itself too.

# The tag names Python and Debian; their security updates come with each build. A digest would keep old ones.
FROM python:3.13-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 \
    PIP_NO_CACHE_DIR=1 \
    PIP_ROOT_USER_ACTION=ignore \
    UV_COMPILE_BYTECODE=1 \
    UV_LINK_MODE=copy \
    UV_NO_CACHE=1 \
    UV_PROJECT_ENVIRONMENT=/opt/sarnakh \
    UV_PYTHON=/usr/local/bin/python3 \
    UV_PYTHON_DOWNLOADS=never
WORKDIR /build
# What is not in every bot: `--extra=postgres` installs the driver of PostgreSQL.
ARG EXTRA=
COPY .ci/locked.py .ci/locked.py
COPY pyproject.toml uv.lock ./
RUN python3 .ci/locked.py uv > uv.txt \
    && python3 -m pip install --quiet --require-hashes -r uv.txt \
    && uv sync --locked --no-dev --no-install-project $EXTRA
COPY README.md LICENSE ./
COPY bot bot
COPY conversations conversations
COPY storage storage
RUN uv sync --locked --no-dev --no-editable $EXTRA

FROM python:3.13-slim-bookworm
LABEL org.opencontainers.image.title="Sarnakh" \
      org.opencontainers.image.licenses="MIT"
ENV PATH=/opt/sarnakh/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HTTP_LISTEN=127.0.0.1:8080
COPY --from=build /opt/sarnakh /opt/sarnakh
RUN useradd --no-log-init --uid 10001 --no-create-home --home-dir /srv/sarnakh --shell /usr/sbin/nologin sarnakh \
    && install --directory --owner=sarnakh --group=sarnakh --mode=0700 /srv/sarnakh/data
WORKDIR /srv/sarnakh
# By number, so that Kubernetes can see that it is not root.
USER 10001
VOLUME /srv/sarnakh/data
# Not through a proxy of the environment: the page is in this container.
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import os, urllib.request as r; r.build_opener(r.ProxyHandler({})).open(f'http://{os.environ[\"HTTP_LISTEN\"]}/healthz', timeout=8)"]
ENTRYPOINT ["sarnakh"]
CMD ["run"]
