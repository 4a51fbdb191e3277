using System.Reflection;
using PartnerHub.Programs.Packages;

namespace PartnerHub.Programs.Tests;

/// <summary>Where the copy can't be loaded, the caller is told, so that it loads from memory; nothing of the copy stays.</summary>
public sealed class VerifiedCopyTests
{
    public static TheoryData<Exception> Hindrances => [new FileLoadException("not executable"), new BadImageFormatException("not executable"), new UnauthorizedAccessException("not readable")];

    [Theory]
    [MemberData(nameof(Hindrances))]
    public void TryLoad_CopyCanNotBeLoaded_NullAndRemoved(Exception hindrance)
    {
        var copy = "";

        var loaded = VerifiedCopy.TryLoad([1, 2, 3], "Some.dll", path =>
        {
            copy = path;
            Assert.Equal([1, 2, 3], File.ReadAllBytes(path));
            throw hindrance;
        });

        Assert.Null(loaded);
        Assert.Equal(OperatingSystem.IsWindows(), copy.Length == 0);
        Assert.False(Directory.Exists(Path.GetDirectoryName(copy)));
    }

    [Fact]
    public void TryLoad_Removed_WhatWasLoadedIsGiven()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a file that is loaded can't be removed there, so nothing is copied");
        var copy = "";

        var loaded = VerifiedCopy.TryLoad([1, 2, 3], "Some.dll", path =>
        {
            copy = path;
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
            return Assembly.GetExecutingAssembly();
        });

        Assert.Same(Assembly.GetExecutingAssembly(), loaded);
        Assert.False(File.Exists(copy));
    }
}
