# The relayer's image, and that of the operator's commands. From the repository's folder:
#
#   docker build -f deploy/docker/relayer.Dockerfile -t veritee-relayer .
#   docker run --rm veritee-relayer config sample
#
# It runs as 10001, in the group 10000 that reaches the workers' sockets, writes nothing to its file system, and has no secrets in it:
# configuration and keys are mounted. compose.yml shows how. Pin what it stands on by digest where you build for production:
#
#   docker build --build-arg GO_IMAGE=golang:1.26.8-bookworm@sha256:… --build-arg BASE_IMAGE=debian:12.12-slim@sha256:… …
ARG GO_IMAGE=golang:1.26.8-bookworm
ARG BASE_IMAGE=debian:12.12-slim

FROM ${GO_IMAGE} AS build
# Secrets are multiplied by libsecp256k1, in constant time: there is no build without cgo.
ENV CGO_ENABLED=1 GOFLAGS=-trimpath
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /out/veritee ./cmd/veritee

FROM ${BASE_IMAGE}
RUN groupadd --gid 10000 veritee \
    && useradd --uid 10001 --gid 10000 --no-create-home --shell /usr/sbin/nologin veritee-relayer \
    && install -d -m 0755 /etc/veritee
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
COPY --from=build /out/veritee /usr/local/bin/veritee
USER 10001:10000
# For the commands that an operator runs beside it.
ENV VERITEE_CONFIG=/etc/veritee/veritee.yaml
EXPOSE 9750
STOPSIGNAL SIGTERM
# No HEALTHCHECK: what is wrong is seldom in the process, and restarting it for that mends nothing. It ends by itself where it must;
# a standby takes over; the alerts tell the rest.
ENTRYPOINT ["/usr/local/bin/veritee"]
CMD ["relayer", "--config", "/etc/veritee/veritee.yaml"]
