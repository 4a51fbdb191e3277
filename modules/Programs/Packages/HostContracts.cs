using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartnerHub.Programs.Packages;

/// <summary>The public types of the contracts this host has, and the members of those that are asked for.</summary>
internal sealed class HostContracts
{
    private readonly MetadataReader _metadata;
    private readonly Dictionary<string, TypeDefinitionHandle> _types;
    private readonly ConcurrentDictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);

    public HostContracts()
    {
        _metadata = new PEReader(File.OpenRead(SharedAssemblies.Contracts.Location), PEStreamOptions.PrefetchMetadata).GetMetadataReader();
        _types = _metadata.TypeDefinitions
            .Where(type => IsVisible(_metadata.GetTypeDefinition(type).Attributes))
            .ToDictionary(type => SignatureText.NameOf(_metadata, type), StringComparer.Ordinal);
    }

    public bool Has(string type) => _types.ContainsKey(type);

    /// <summary>Their signatures as <see cref="SignatureText"/> writes them.</summary>
    public HashSet<string> MembersOf(string type) => _members.GetOrAdd(type, name => Read(_metadata, _metadata.GetTypeDefinition(_types[name])));

    private static HashSet<string> Read(MetadataReader metadata, TypeDefinition type) =>
    [
        .. type.GetMethods().Select(metadata.GetMethodDefinition)
            .Where(method => (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)
            .Select(method => SignatureText.Of(metadata.GetString(method.Name), method.DecodeSignature(SignatureText.Provider, null))),
        .. type.GetFields().Select(metadata.GetFieldDefinition)
            .Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public)
            .Select(field => SignatureText.Of(metadata.GetString(field.Name), field.DecodeSignature(SignatureText.Provider, null))),
    ];

    private static bool IsVisible(TypeAttributes attributes) =>
        (attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic;
}
