using System.Text;
using Microsoft.Extensions.Configuration;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Packages;

/// <summary>Where a program's settings come from: the operator's file, the package's own, or a text that was kept.</summary>
internal sealed class SettingsSource
{
    private readonly string? _file;
    private readonly string? _text;

    private SettingsSource(string? file, string? text) => (_file, _text) = (file, text);

    /// <summary>What a mistake in them is told with.</summary>
    public string Name => _file ?? PackageLocation.SettingsName;

    /// <summary>The operator's file when it is not there; null otherwise.</summary>
    public string? Missing => _file is not null && !System.IO.File.Exists(Path.GetFullPath(_file)) ? Path.GetFullPath(_file) : null;

    /// <summary>The operator's file for a package; the package's own when there is none.</summary>
    public static SettingsSource Given(IConfiguration configuration, string package) =>
        new(configuration[$"{PluginsOptions.Section}:{package}:Settings"] is { Length: > 0 } path ? path : null, null);

    public static SettingsSource Text(string json) => new(null, json);

    public ProgramSettings Read(Package package)
    {
        var version = package.Manifest.Version;
        var path = _file is null ? package.PathOf(PackageLocation.SettingsName) : Path.GetFullPath(_file);
        return _text is not null ? new() { Version = version, Json = Encoding.UTF8.GetBytes(_text) }
            : System.IO.File.Exists(path) ? new() { Version = version, Json = System.IO.File.ReadAllBytes(path) }
            : ProgramSettings.Empty(version);
    }
}
