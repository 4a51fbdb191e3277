using PartnerHub.Tests;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Conformance;

/// <summary>Names the plugin that a suite tests.</summary>
public interface IPluginUnderTest
{
    /// <summary>Folder of the plugin from the root of the repository, for example <c>plugins/Sample</c>.</summary>
    static abstract string Folder { get; }

    /// <summary>Its factory.</summary>
    static abstract IProgramFactory Factory { get; }
}

/// <summary>A plugin's program, made once with the settings it ships.</summary>
public static class ProgramUnderTest<TPlugin>
    where TPlugin : IPluginUnderTest
{
    /// <summary>The version a program under test is given.</summary>
    public const string Version = "1.2.3";

    /// <summary>The plugin's folder.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, TPlugin.Folder);

    /// <summary>The program, as the host asks it.</summary>
    public static IPartnerProgram Program { get; } = new ProgramAsHosted(TPlugin.Factory.Create(Settings()));

    /// <summary>The settings the plugin ships; none when it ships none.</summary>
    public static ProgramSettings Settings()
    {
        var file = Path.Combine(Folder, "settings.json");
        return File.Exists(file) ? new ProgramSettings { Version = Version, Json = File.ReadAllBytes(file) } : ProgramSettings.Empty(Version);
    }
}
