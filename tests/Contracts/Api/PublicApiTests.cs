using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace PartnerHub.Contracts.Tests.Api;

/// <summary>What the analyzer of the public API does not look at.</summary>
public sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Contracts = typeof(Dossier).Assembly;

    [Fact]
    public void PublicMembers_All_HaveXmlDocumentation()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Contracts.Location, ".xml")).Descendants("member")
            .Where(member => member.HasElements)
            .Select(member => NameWithoutParameters(member.Attribute("name")!.Value))
            .ToLookup(name => name, StringComparer.Ordinal);

        var undocumented = PublicNames().GroupBy(name => name, StringComparer.Ordinal)
            .Where(overloads => documented[overloads.Key].Count() < overloads.Count())
            .Select(overloads => overloads.Key)
            .ToList();

        Assert.Empty(undocumented);
    }

    [Fact]
    public void Records_None_ArePositional()
    {
        var positional = Contracts.GetExportedTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null)
            .Where(type => type.GetConstructors().Any(constructor => constructor.GetParameters().Length > 0))
            .ToList();

        Assert.Empty(positional);
    }

    [Fact]
    public void AssemblyVersion_WithinTheMajor_IsFrozen() => Assert.Equal(new Version(1, 0, 0, 0), Contracts.GetName().Version);

    [Fact]
    public void References_All_AreOfTheBaseClassLibrary()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var references = Contracts.GetReferencedAssemblies();

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.True(File.Exists(Path.Combine(framework, reference.Name + ".dll")), reference.Name));
    }

    private static IEnumerable<string> PublicNames() =>
        from type in Contracts.GetExportedTypes()
        from name in MembersOf(type).Where(member => member is not ConstructorInfo { IsPublic: true } constructor || constructor.GetParameters().Length > 0)
            .Select(member => Prefix(member) + type.FullName + "." + member.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal))
            .Prepend("T:" + type.FullName)
        select name;

    /// <summary>What a program can use; not what the compiler adds to a record on its own.</summary>
    private static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member => member switch
    {
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors().Length > 0,
        MethodBase method => (method.IsPublic || method.IsFamily) && !IsWrittenByTheCompiler(method),
        _ => false,
    });

    private static bool IsWrittenByTheCompiler(MethodBase method) => method.IsDefined(typeof(CompilerGeneratedAttribute))
        || (method.IsSpecialName && !method.IsConstructor && !method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string Prefix(MemberInfo member) => member switch
    {
        FieldInfo => "F:",
        PropertyInfo => "P:",
        _ => "M:",
    };

    private static string NameWithoutParameters(string id) => id.Split('(', '`', '~')[0];
}
