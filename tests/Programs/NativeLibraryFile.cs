using System.Diagnostics;

namespace PartnerHub.Programs.Tests;

/// <summary>A native library made by the machine's own compiler; without one, the test is skipped.</summary>
internal static class NativeLibraryFile
{
    public static byte[] Compile(string source)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "compiles a library for Linux");
        var folder = Directory.CreateTempSubdirectory("partnerhub-native-");
        try
        {
            var (code, library) = (Path.Combine(folder.FullName, "library.c"), Path.Combine(folder.FullName, "library.so"));
            File.WriteAllText(code, source);
            Assert.SkipUnless(Compiles(code, library), "there is no C compiler here");
            return File.ReadAllBytes(library);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Compiles(string code, string library)
    {
        try
        {
            using var compiler = Process.Start(new ProcessStartInfo("cc", ["-shared", "-fPIC", "-o", library, code]))!;
            compiler.WaitForExit();
            return compiler.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
