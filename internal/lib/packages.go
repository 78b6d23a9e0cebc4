package lib

// Packages returns the rows of all libraries.
func Packages() []Package {
	return []Package{
		cryptoHMAC,
		cryptoSubtle,
		hashPkg,
	}
}
