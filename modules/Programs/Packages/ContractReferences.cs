using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PartnerHub.Programs.Packages;

/// <summary>Resolves every reference of an assembly to the contracts against the contracts this host has.</summary>
internal static class ContractReferences
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> Host = new(ReadHost);

    /// <summary>The first type or member of the contracts that this host does not have; null when it has them all.</summary>
    public static string? FirstMissing(MetadataReader metadata) => FirstMissingType(metadata) ?? FirstMissingMember(metadata);

    private static string? FirstMissingType(MetadataReader metadata) => metadata.TypeReferences
        .Where(type => IsOfContracts(metadata, type))
        .Select(type => SignatureText.NameOf(metadata, type))
        .FirstOrDefault(type => !Host.Value.ContainsKey(type));

    private static string? FirstMissingMember(MetadataReader metadata)
    {
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (TypeOf(metadata, member.Parent) is { } type && IsOfContracts(metadata, type))
            {
                var name = SignatureText.NameOf(metadata, type);
                var signature = member.GetKind() == MemberReferenceKind.Method
                    ? SignatureText.Of(metadata.GetString(member.Name), member.DecodeMethodSignature(SignatureText.Provider, null))
                    : SignatureText.Of(metadata.GetString(member.Name), member.DecodeFieldSignature(SignatureText.Provider, null));
                if (!Host.Value[name].Contains(signature))
                {
                    return $"{name}.{signature}";
                }
            }
        }

        return null;
    }

    private static TypeReferenceHandle? TypeOf(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => (TypeReferenceHandle)parent,
        HandleKind.TypeSpecification => SignatureText.GenericTypeOf(metadata, (TypeSpecificationHandle)parent),
        _ => null,
    };

    private static bool IsOfContracts(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.AssemblyReference => metadata.StringComparer.Equals(
                metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, SharedAssemblies.Contracts.GetName().Name!),
            HandleKind.TypeReference => IsOfContracts(metadata, (TypeReferenceHandle)scope),
            _ => false,
        };
    }

    private static Dictionary<string, HashSet<string>> ReadHost()
    {
        using var file = new PEReader(File.OpenRead(SharedAssemblies.Contracts.Location));
        var metadata = file.GetMetadataReader();
        return metadata.TypeDefinitions
            .Where(type => IsVisible(metadata.GetTypeDefinition(type).Attributes))
            .ToDictionary(type => SignatureText.NameOf(metadata, type), type => MembersOf(metadata, metadata.GetTypeDefinition(type)));
    }

    private static HashSet<string> MembersOf(MetadataReader metadata, TypeDefinition type) =>
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
