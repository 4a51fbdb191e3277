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

    public string Root => Path.GetFullPath(Folder, AppContext.BaseDirectory);
}
