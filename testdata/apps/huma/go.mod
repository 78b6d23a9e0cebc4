module example.com/huma

go 1.26

require (
	github.com/danielgtaylor/huma/v2 v2.37.2
	github.com/ggicci/httpin v0.20.1
	github.com/gorilla/schema v1.4.1
)

require github.com/ggicci/owl v0.8.2 // indirect
