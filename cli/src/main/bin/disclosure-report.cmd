@echo off
rem Starts the command from the folder that holds this script and the jar; JAVA_HOME names another Java.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" %DISCLOSURE_REPORT_OPTS% -jar "%~dp0disclosure-report.jar" %*
exit /b %ERRORLEVEL%
