"""`/metrics`: the bot's counters and gauges, in Prometheus's text format."""

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest


def metrics_route(registry: CollectorRegistry) -> web.RouteDef:
    """Return `/metrics`."""

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return web.get("/metrics", answer)
