using Microsoft.Data.Sqlite;

namespace PartnerHub.Host.Tests;

/// <summary>A folder of its own, gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("partnerhub-host-").FullName;

    public string Database => System.IO.Path.Combine(Path, "data", "partnerhub.db");

    public string Plugins => System.IO.Path.Combine(Path, "plugins");

    /// <summary>Copies the programs of this build.</summary>
    public TempFolder WithPrograms()
    {
        Copy(System.IO.Path.Combine(AppContext.BaseDirectory, "plugins"), Plugins);
        return this;
    }

    /// <summary>Copies the package of a test plugin.</summary>
    public TempFolder WithTestPlugin(string project)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(System.IO.Path.DirectorySeparatorChar));
        var tests = output.Parent!.Parent!.Parent!.Parent!;
        Copy(System.IO.Path.Combine(tests.FullName, "TestPlugins", project, "bin", output.Parent.Name, "package"), Plugins);
        return this;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = System.IO.Path.Combine(to, System.IO.Path.GetRelativePath(from, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
