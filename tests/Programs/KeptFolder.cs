namespace PartnerHub.Programs.Tests;

/// <summary>Takes a store of packages away, which is read-only.</summary>
internal static class KeptFolder
{
    public static void Remove(string root)
    {
        foreach (var folder in Directory.EnumerateDirectories(root))
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }

        foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(root, recursive: true);
    }
}
