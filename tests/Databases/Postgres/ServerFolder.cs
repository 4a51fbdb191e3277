using System.Globalization;

namespace PartnerHub.Databases.Postgres;

/// <summary>A server's files in the temporary folder. Its lock is held while the test process lives, so that what a killed one left is known, and removed by the next.</summary>
internal sealed class ServerFolder : IDisposable
{
    private const string Prefix = "partnerhub-postgres-";
    private const string LockName = "lock";

    private readonly FileStream _lock;

    private ServerFolder(string path, FileStream held)
    {
        Path = path;
        _lock = held;
    }

    public string Path { get; }

    public string Data => System.IO.Path.Combine(Path, "data");

    public static ServerFolder Create()
    {
        RemoveStale();
        var path = Directory.CreateTempSubdirectory(Prefix).FullName;
        // The server's account passes through to its own folder.
        Restrict(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        var folder = new ServerFolder(path, Hold(path, FileMode.CreateNew));
        Directory.CreateDirectory(folder.Data);
        PostgresBinaries.HandOver(folder.Data);
        return folder;
    }

    /// <summary>The server's process, if it runs.</summary>
    public int? ServerId()
    {
        var file = System.IO.Path.Combine(Data, "postmaster.pid");
        return File.Exists(file) && int.TryParse(File.ReadLines(file).FirstOrDefault(), CultureInfo.InvariantCulture, out var id) && Processes.Runs(id, Data) ? id : null;
    }

    /// <summary>A file that the server's account alone can read.</summary>
    public string WriteSecret(string secret)
    {
        var file = System.IO.Path.Combine(Path, "secret");
        File.WriteAllText(file, "");
        Restrict(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.WriteAllText(file, secret);
        PostgresBinaries.HandOver(file);
        return file;
    }

    public void Dispose()
    {
        if (ServerId() is { } id)
        {
            Processes.KillTree(id);
        }

        Directory.Delete(Path, recursive: true);
        _lock.Dispose();
    }

    private static void RemoveStale()
    {
        foreach (var path in Directory.GetDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            try
            {
                new ServerFolder(path, Hold(path, FileMode.Open)).Dispose();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Its process lives, or it is another user's.
            }
        }
    }

    private static void Restrict(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }

    private static FileStream Hold(string path, FileMode mode) => new(System.IO.Path.Combine(path, LockName), mode, FileAccess.ReadWrite, FileShare.None);
}
