using System.ComponentModel.DataAnnotations;

namespace PartnerHub.Programs;

/// <summary>
/// Where packages lie: configuration section <c>Plugins</c>. Beside it, <c>Plugins:&lt;id&gt;:Settings</c> may name a file
/// that takes the place of a package's own settings.
/// </summary>
internal sealed class PluginsOptions
{
    public const string Section = "Plugins";

    /// <summary>The folder of packages, absolute or from the folder of the executable.</summary>
    [Required]
    public string Folder { get; set; } = "plugins";

    /// <summary>Where loaded packages are kept, by content, absolute or from the folder of the executable; none for a temporary folder.</summary>
    public string? Packages { get; set; }

    /// <summary>Where loads under way are remembered, absolute or from the folder of the executable; null where they are not.</summary>
    public string? Loads { get; set; }

    /// <summary>True where a package may be built again without a new version, as in development; it is then only warned of.</summary>
    public bool AllowRebuilt { get; set; }

    public string? Kept => Packages is { Length: > 0 } ? Path.GetFullPath(Packages, AppContext.BaseDirectory) : null;

    public string? Remembered => Loads is { Length: > 0 } ? Path.GetFullPath(Loads, AppContext.BaseDirectory) : null;

    public string Root => Path.GetFullPath(Folder, AppContext.BaseDirectory);
}
