//go:build !cgo || gofuzz

package ecvrf

// ConstantTime tells whether this build can multiply by secrets. A worker
// refuses to start when it is false.
const ConstantTime = false

// mulSecret is never reached: no secret key can be made in this build.
func mulSecret(*scalar, *affine) (affine, bool) {
	panic(ErrNoConstantTime)
}

// mulPublic returns k·a where neither is secret; false only for k = 0.
func mulPublic(k *scalar, a *affine) (affine, bool) { return mulPortable(k, a) }
