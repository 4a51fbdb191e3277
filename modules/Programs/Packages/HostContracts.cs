using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartnerHub.Programs.Packages;

/// <summary>The public types of the contracts this host has, and the members of those that are asked for.</summary>
internal sealed class HostContracts
{
    // The reader reads where this one keeps what it read of the file: gone, it would read what is there by then.
    private readonly PEReader _file = new(File.OpenRead(SharedAssemblies.Contracts.Location), PEStreamOptions.PrefetchMetadata);
    private readonly MetadataReader _metadata;
    private readonly Dictionary<string, TypeDefinitionHandle> _types;
    private readonly ConcurrentDictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);

    public HostContracts()
    {
        _metadata = _file.GetMetadataReader();
        _types = _metadata.TypeDefinitions
            .Where(type => IsVisible(_metadata.GetTypeDefinition(type).Attributes))
            .ToDictionary(type => SignatureText.NameOf(_metadata, type), StringComparer.Ordinal);
    }

    public bool Has(string type) => _types.ContainsKey(type);

    /// <summary>Their signatures as <see cref="SignatureText"/> writes them.</summary>
    public HashSet<string> MembersOf(string type) => _members.GetOrAdd(type, name => Read(_metadata.GetTypeDefinition(_types[name])));

    private HashSet<string> Read(TypeDefinition type) =>
    [
        .. type.GetMethods().Select(_metadata.GetMethodDefinition)
            .Where(method => (method.Attributes & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)
            .Select(method => SignatureText.Of(_metadata.GetString(method.Name), method.DecodeSignature(SignatureText.Provider, null))),
        .. type.GetFields().Select(_metadata.GetFieldDefinition)
            .Where(field => (field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public)
            .Select(field => SignatureText.Of(_metadata.GetString(field.Name), field.DecodeSignature(SignatureText.Provider, null))),
    ];

    private static bool IsVisible(TypeAttributes attributes) =>
        (attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic;
}
