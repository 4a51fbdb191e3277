using System.Diagnostics;

namespace PartnerHub.Databases;

/// <summary>A file system in memory of a few megabytes, to be filled.</summary>
public sealed class SmallDisk : IDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    public static SmallDisk Mount(int megabytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root can mount a small file system to be filled.");
        var folder = Directory.CreateTempSubdirectory("partnerhub-disk-").FullName;
        var (exit, said) = Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "partnerhub-test", folder);
        Assert.SkipUnless(exit == 0, $"No small file system can be mounted here: {said}");
        return new SmallDisk(folder);
    }

    public void Grow(int megabytes) => Assert.Equal(0, Run("mount", "-o", $"remount,size={megabytes}m", Folder).Exit);

    public void Dispose()
    {
        Run("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static (int Exit, string Said) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        var said = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said.Trim());
    }
}
