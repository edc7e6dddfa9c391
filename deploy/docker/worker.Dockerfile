# The worker's image. From the repository's folder:
#
#   docker build -f deploy/docker/worker.Dockerfile -t veritee-worker .
#   docker run --rm veritee-worker selftest
#
# It runs as 10002, in the group 10000, through which the relayer reaches its socket. Instance key and journal are in /var/lib/veritee-worker:
# a volume of each worker's own, of which no old copy is ever brought back. VRF keys and their passphrase are mounted; there are no
# secrets in the image. compose.yml shows how. Pin what it stands on by digest, as relayer.Dockerfile says.
ARG GO_IMAGE=golang:1.26.8-bookworm
ARG BASE_IMAGE=debian:12.12-slim

FROM ${GO_IMAGE} AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
# The same sources on the same image give the same bytes.
RUN tools/build-worker /out/veritee-worker

FROM ${BASE_IMAGE}
RUN groupadd --gid 10000 veritee \
    && useradd --uid 10002 --gid 10000 --no-create-home --shell /usr/sbin/nologin veritee-worker \
    && install -d -m 0750 -o 10002 -g 10000 /run/veritee /var/lib/veritee-worker
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/veritee-worker /usr/local/bin/veritee-worker
USER 10002:10000
# No instance key in a file: it is born at every start, and a quote says so.
ENV VERITEE_WORKER_JOURNAL=/var/lib/veritee-worker/journal \
    VERITEE_WORKER_SOCKET_GROUP=10000 \
    VERITEE_WORKER_LOG_FORMAT=json
VOLUME ["/var/lib/veritee-worker"]
STOPSIGNAL SIGTERM
# No HEALTHCHECK: the relayer asks its /healthz and goes round a worker that doesn't answer.
ENTRYPOINT ["/usr/local/bin/veritee-worker"]
CMD ["serve"]
