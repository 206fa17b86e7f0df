@echo off
rem Starts the service for this machine alone and opens the browser.
setlocal
set "DISCLOSURE_REPORT_START=desk"
call "%~dp0disclosure-report.cmd" %*
exit /b %ERRORLEVEL%
