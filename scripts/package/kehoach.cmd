@echo off
setlocal DisableDelayedExpansion
rem UTF-8 while we speak, what was there before afterwards.
set "kehoach_codepage="
for /f "tokens=2 delims=:." %%p in ('chcp') do set "kehoach_codepage=%%p"
chcp 65001 >nul
rem Explorer starts a window for this very file: it would close before anybody has read a word.
setlocal EnableDelayedExpansion
set "kehoach_line=!cmdcmdline!"
if "!kehoach_line:kehoach.cmd=!"=="!kehoach_line!" (endlocal & set "KEHOACH_WINDOW=") else (endlocal & set "KEHOACH_WINDOW=1")
"%~dp0bin\node.exe" "%~dp0app\dist\cli\bin.js" %*
set "kehoach_code=%ERRORLEVEL%"
if defined KEHOACH_WINDOW pause >nul
if defined kehoach_codepage chcp %kehoach_codepage% >nul
exit /b %kehoach_code%
