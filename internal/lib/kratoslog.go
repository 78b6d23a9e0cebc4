package lib

var kratosLog = Package{Path: "github.com/go-kratos/kratos/log", Majors: []int{2}, Funcs: []Func{
	// func Debug(a ...interface{})
	{Name: "Debug", Log: true},
	// func Debugf(format string, a ...interface{})
	{Name: "Debugf", Log: true},
	// func Debugw(keyvals ...interface{})
	{Name: "Debugw", Log: true},
	// func Error(a ...interface{})
	{Name: "Error", Log: true},
	// func Errorf(format string, a ...interface{})
	{Name: "Errorf", Log: true},
	// func Errorw(keyvals ...interface{})
	{Name: "Errorw", Log: true},
	// func Fatal(a ...interface{})
	{Name: "Fatal", NoReturn: true, Log: true},
	// func Fatalf(format string, a ...interface{})
	{Name: "Fatalf", NoReturn: true, Log: true},
	// func Fatalw(keyvals ...interface{})
	{Name: "Fatalw", NoReturn: true, Log: true},
	// func (h *Helper) Debug(a ...interface{})
	{Name: "Helper.Debug", Log: true},
	// func (h *Helper) Debugf(format string, a ...interface{})
	{Name: "Helper.Debugf", Log: true},
	// func (h *Helper) Debugw(keyvals ...interface{})
	{Name: "Helper.Debugw", Log: true},
	// func (h *Helper) Error(a ...interface{})
	{Name: "Helper.Error", Log: true},
	// func (h *Helper) Errorf(format string, a ...interface{})
	{Name: "Helper.Errorf", Log: true},
	// func (h *Helper) Errorw(keyvals ...interface{})
	{Name: "Helper.Errorw", Log: true},
	// func (h *Helper) Fatal(a ...interface{})
	{Name: "Helper.Fatal", NoReturn: true, Log: true},
	// func (h *Helper) Fatalf(format string, a ...interface{})
	{Name: "Helper.Fatalf", NoReturn: true, Log: true},
	// func (h *Helper) Fatalw(keyvals ...interface{})
	{Name: "Helper.Fatalw", NoReturn: true, Log: true},
	// func (h *Helper) Info(a ...interface{})
	{Name: "Helper.Info", Log: true},
	// func (h *Helper) Infof(format string, a ...interface{})
	{Name: "Helper.Infof", Log: true},
	// func (h *Helper) Infow(keyvals ...interface{})
	{Name: "Helper.Infow", Log: true},
	// func (h *Helper) Log(level Level, keyvals ...interface{})
	{Name: "Helper.Log", Log: true},
	// func (h *Helper) Warn(a ...interface{})
	{Name: "Helper.Warn", Log: true},
	// func (h *Helper) Warnf(format string, a ...interface{})
	{Name: "Helper.Warnf", Log: true},
	// func (h *Helper) Warnw(keyvals ...interface{})
	{Name: "Helper.Warnw", Log: true},
	// func Info(a ...interface{})
	{Name: "Info", Log: true},
	// func Infof(format string, a ...interface{})
	{Name: "Infof", Log: true},
	// func Infow(keyvals ...interface{})
	{Name: "Infow", Log: true},
	// func Log(level Level, keyvals ...interface{})
	{Name: "Log", Log: true},
	// Log(level Level, keyvals ...interface{}) error
	{Name: "Logger.Log", Log: true},
	// func NewHelper(logger Logger, opts ...Option) *Helper
	{Name: "NewHelper", Log: true},
	// func Warn(a ...interface{})
	{Name: "Warn", Log: true},
	// func Warnf(format string, a ...interface{})
	{Name: "Warnf", Log: true},
	// func Warnw(keyvals ...interface{})
	{Name: "Warnw", Log: true},
	// func With(l Logger, kv ...interface{}) Logger
	{Name: "With", Log: true},
}}
