using System.Diagnostics;
using System.Globalization;

namespace PartnerHub.Databases.Postgres;

/// <summary>The server's programs: the newest of Debian's, else those on the path.</summary>
internal static class PostgresBinaries
{
    private const string Account = "postgres";

    public static string? Folder { get; } = Debian().Concat(OnPath()).FirstOrDefault(HasServer);

    public static string? Unavailable { get; } = Missing() is { } missing ? missing + " Tests on PostgreSQL are skipped here; with CI=true they fail." : null;

    /// <summary>The server refuses to run as root, so root becomes the account that Debian's package makes; without a process between, as runuser would leave.</summary>
    public static ProcessStartInfo Command(string folder, string program, params IEnumerable<string> arguments)
    {
        var path = Path.Combine(Folder!, program);
        var start = Environment.IsPrivilegedProcess
            ? new ProcessStartInfo("setpriv", ["--reuid", Account, "--regid", Account, "--init-groups", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    /// <summary>Gives a folder to the account that the server runs as.</summary>
    public static void HandOver(string folder)
    {
        if (Environment.IsPrivilegedProcess)
        {
            using var process = Process.Start("chown", [Account, folder]);
            process.WaitForExit();
        }
    }

    private static string? Missing()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "The tests start PostgreSQL on Linux only.";
        }

        if (Folder is null)
        {
            return "No PostgreSQL server on this machine: install Debian's package postgresql, or put initdb and postgres on the path.";
        }

        return Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith(Account + ":", StringComparison.Ordinal))
            ? $"PostgreSQL does not run as root, and there is no account {Account}."
            : null;
    }

    private static IEnumerable<string> Debian() => new DirectoryInfo("/usr/lib/postgresql") is { Exists: true } versions
        ? versions.GetDirectories().OrderByDescending(version => double.TryParse(version.Name, CultureInfo.InvariantCulture, out var number) ? number : 0).Select(version => Path.Combine(version.FullName, "bin"))
        : [];

    private static string[] OnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres"));
}
