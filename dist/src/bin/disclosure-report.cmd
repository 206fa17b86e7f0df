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
if "%DISCLOSURE_REPORT_START%"=="desk" (
  set "ARCHIVE=%HOME_DIR%\service\classes.jsa"
  set "START=-jar "%HOME_DIR%\service\disclosure-report-service.jar" --desk"
) else (
  set "CLASS_PATH="
  for %%J in ("%HOME_DIR%\lib\*.jar") do set "CLASS_PATH=!CLASS_PATH!%%~fJ;"
  set "ARCHIVE=%HOME_DIR%\lib\classes.jsa"
  set "START=-cp "!CLASS_PATH!" org.disclosurereport.cli.DisclosureReportCommand"
)
set "SHARED="
if exist "%ARCHIVE%" set "SHARED=-XX:SharedArchiveFile="%ARCHIVE%" -Xlog:cds=off"
endlocal & set "DR_JAVA=%JAVA_EXE%" & set "DR_START=%START%" & set "DR_SHARED=%SHARED%"
"%DR_JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %DR_SHARED% %DISCLOSURE_REPORT_OPTS% %DR_START% %*
exit /b %ERRORLEVEL%
