using System.Xml.Linq;

namespace PartnerHub.Architecture.Tests.Reading;

/// <summary>What a csproj says about what it may use.</summary>
internal sealed record ProjectFile
{
    /// <summary>Path from the root.</summary>
    public required string Path { get; init; }

    public required IReadOnlyList<ProjectReference> References { get; init; }

    public required IReadOnlyList<string> Friends { get; init; }

    /// <summary>Shared frameworks that it asks for itself.</summary>
    public required IReadOnlyList<string> Frameworks { get; init; }

    public required string? Sdk { get; init; }

    public string Folder => Path[..Path.LastIndexOf('/')];

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Repository.Under("", ".csproj").Where(file => !file.Path.StartsWith("plugins/Template/", StringComparison.Ordinal)).Select(file => Parse(file.Path, file.Text))];

    public static ProjectFile Parse(string path, string xml)
    {
        var items = XDocument.Parse(xml).Descendants().ToList();
        return new()
        {
            Path = path,
            References = [.. items.Where(item => item.Name.LocalName == "ProjectReference").Select(item => new ProjectReference(
                Resolve(path, item.Attribute("Include")!.Value), !string.Equals(item.Attribute("ReferenceOutputAssembly")?.Value, "false", StringComparison.OrdinalIgnoreCase)))],
            Sdk = items[0].Attribute("Sdk")?.Value,
            Frameworks = [.. items.Where(item => item.Name.LocalName == "FrameworkReference").Select(item => item.Attribute("Include")!.Value)],
            Friends = [.. items.Where(item => item.Name.LocalName == "InternalsVisibleTo").Select(item => item.Attribute("Include")!.Value)],
        };
    }

    /// <summary>The folder of the project referred to, from the root; a star stays a star.</summary>
    private static string Resolve(string from, string include)
    {
        var folder = new Stack<string>(from.Split('/')[..^1]);
        foreach (var part in include.Replace('\\', '/').Split('/')[..^1])
        {
            if (part == "..")
            {
                folder.Pop();
            }
            else
            {
                folder.Push(part);
            }
        }

        return string.Join('/', folder.Reverse());
    }
}

/// <param name="Folder">From the root, for example <c>modules/Contracts</c>.</param>
/// <param name="LinksAssembly">False when it only has to be built first.</param>
internal sealed record ProjectReference(string Folder, bool LinksAssembly);
