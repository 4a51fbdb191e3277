using System.Reflection;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// The bytes that were verified, in a file of our own for as long as it takes to load it: the runtime takes code that was
/// compiled beforehand from files alone.
/// </summary>
internal static class VerifiedCopy
{
    /// <summary>Null where no file can be written, or none removed that is loaded.</summary>
    public static Assembly? TryLoad(byte[] bytes, string name, Func<string, Assembly> load)
    {
        if (OperatingSystem.IsWindows() || TryCreateFolder() is not { } folder)
        {
            return null;
        }

        try
        {
            var path = Path.Combine(folder.FullName, name);
            File.WriteAllBytes(path, bytes);
            return load(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static DirectoryInfo? TryCreateFolder()
    {
        try
        {
            return Directory.CreateTempSubdirectory("partnerhub-program-");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
