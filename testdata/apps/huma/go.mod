module example.com/huma

go 1.26

require (
	github.com/danielgtaylor/huma/v2 v2.37.2
	github.com/gorilla/schema v1.4.1
)
