@echo off
rem Builds Chancery where its jar is missing, then runs it. Needs a JDK 17; Maven to build.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%app\target\chancery.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAR%" (
  echo Building Chancery; the first time takes some minutes, most of it downloads. 1>&2
  call mvn -q -B -f "%HOME_DIR%pom.xml" -Dquick -DskipTests package 1>&2
  if errorlevel 1 exit /b 1
)
if not defined CHANCERY_HEAP set "CHANCERY_HEAP=1g"
set "TIER=-XX:TieredStopAtLevel=1"
if "%1"=="serve" set "TIER="
if "%1"=="watch" set "TIER="
"%JAVA%" -XX:+UseSerialGC %TIER% -Xmx%CHANCERY_HEAP% -Dfile.encoding=UTF-8 -Dchancery.command=chancery %CHANCERY_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
