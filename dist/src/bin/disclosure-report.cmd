@echo off
rem Starts the command: with the Java that is packed beside it, else with JAVA_HOME, else with what the path has.
setlocal EnableDelayedExpansion
set "HOME_DIR=%~dp0.."
set "JAVA_EXE=java.exe"
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA_EXE=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA_EXE%" -version >nul 2>&1
if errorlevel 1 (
  echo disclosure-report: no Java here: install Java 17 or later, or set JAVA_HOME 1>&2
  exit /b 2
)
set "CLASS_PATH="
for %%J in ("%HOME_DIR%\lib\*.jar") do set "CLASS_PATH=!CLASS_PATH!%%~fJ;"
set "SHARED="
if exist "%HOME_DIR%\lib\classes.jsa" set "SHARED=-XX:SharedArchiveFile="%HOME_DIR%\lib\classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off"
endlocal & set "DR_JAVA=%JAVA_EXE%" & set "DR_PATH=%CLASS_PATH%" & set "DR_SHARED=%SHARED%"
"%DR_JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %DR_SHARED% %DISCLOSURE_REPORT_OPTS% -cp "%DR_PATH%" org.disclosurereport.cli.DisclosureReportCommand %*
exit /b %ERRORLEVEL%
