package docs_test

// mistakesBegin is what the mistakes are made of: a configuration with one thing changed, and a chain with the same id that began at
// another time.
const mistakesBegin = `
unset VERITEE_CONFIG
but() { sed "$@" veritee.yaml > changed.yaml; }
anvil --chain-id 31337 --hardfork osaka --port $OTHER > run/other.log &
until cast chain-id --rpc-url http://127.0.0.1:$OTHER 2> run/wait.log; do sleep 0.2; done
CAST_PASSWORD=$(cat keys/sender.pass) cast wallet new keys poor
`

// mistakes are made after the manual's walk, when nothing but the chain and the database runs.
var mistakes = map[string]string{
	"another folder":        `veritee relayer --config elsewhere.yaml`,
	"a mistyped key":        `veritee relayer --config typo.yaml`,
	"a variable not set":    `env -u VERITEE_DATABASE_URL veritee relayer`,
	"no database there":     `VERITEE_DATABASE_URL=postgres://veritee@127.0.0.1:1/veritee veritee relayer`,
	"an empty database":     `VERITEE_DATABASE_URL=$EMPTY veritee relayer`,
	"a newer database":      `VERITEE_DATABASE_URL=$NEWER veritee relayer`,
	"an address in use":     `but "s#listen: .*#listen: 127.0.0.1:$OTHER#"; veritee relayer --config changed.yaml`,
	"no node there":         `but 's#url: http:.*#url: http://127.0.0.1:1#'; veritee relayer --config changed.yaml`,
	"another chain id":      `but "s/id: 31337/id: 1337/; s/deployment: .*/coordinator: \"$COORDINATOR\"\n    start_block: 1/"; veritee relayer --config changed.yaml`,
	"an address of nothing": `but 's/deployment: .*/coordinator: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"\n    start_block: 1/'; veritee relayer --config changed.yaml`,
	"another passphrase":    `but 's/sender.pass/owner.pass/'; veritee relayer --config changed.yaml`,
	"another key":           `but 's#keys/sender#keys/owner#'; veritee relayer --config changed.yaml`,
	"no keystore there":     `but 's#keystore: keys/sender#keystore: keys/nobody#'; veritee relayer --config changed.yaml`,
	"no money": `
		POOR=$(cast wallet address --keystore keys/poor --password-file keys/sender.pass)
		but "s#$SENDER#$POOR#; s#keystore: keys/sender#keystore: keys/poor#"
		veritee check --config changed.yaml`,
	"no worker there": `veritee check`,

	"a chain made anew": `
		veritee deploy --rpc http://127.0.0.1:$OTHER --owner $OWNER --epoch-notice 2s --out other.json
		but "s#url: http:.*#url: http://127.0.0.1:$OTHER#; s#deployments/31337#other#"
		veritee relayer --config changed.yaml`,

	"an open passphrase": `
		chmod 644 keys/vrf.pass
		veritee-worker check --listen unix://$PWD/run/one.sock --instance-key keys/one.json --journal run/one.journal || true
		chmod 600 keys/vrf.pass`,
	"one endpoint": `
		VERITEE_WORKER_SERVE=1:$COORDINATOR VERITEE_WORKER_ENDPOINTS=1=https://node.example veritee-worker check \
			--listen unix://$PWD/run/one.sock --instance-key keys/one.json --journal run/one.journal`,
	"one journal for two": `
		veritee-worker serve --listen unix://$PWD/run/one.sock --instance-key keys/one.json --journal run/one.journal 2>> run/one.log & one=$!
		until curl -s -o run/health.json --unix-socket run/one.sock http://localhost/healthz; do sleep 0.2; done
		veritee-worker serve --listen unix://$PWD/run/three.sock --instance-key keys/two.json --journal run/one.journal || true
		kill $one && wait $one`,

	"not the owner": `VERITEE_KEY=keys/sender VERITEE_PASSPHRASE_FILE=keys/sender.pass veritee instance confirm --app $OWNER 0x70997970C51812dc3A010C7d01b50e0d17dc79C8`,
	"a low price":   `veritee request new --max-gas-price '1 wei'`,
}
