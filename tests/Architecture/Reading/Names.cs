using System.Reflection.Metadata;

namespace PartnerHub.Architecture.Tests.Reading;

/// <summary>Full names of types from their metadata handles.</summary>
internal static class Names
{
    public static string? Of(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        _ when handle.IsNil => null,
        HandleKind.TypeReference => Of(metadata, (TypeReferenceHandle)handle),
        HandleKind.TypeDefinition => Of(metadata, metadata.GetTypeDefinition((TypeDefinitionHandle)handle)),
        HandleKind.TypeSpecification => Of(metadata, Generic(metadata, (TypeSpecificationHandle)handle)),
        _ => null,
    };

    public static string Of(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Of(metadata, (TypeReferenceHandle)type.ResolutionScope)}+{name}"
            : $"{metadata.GetString(type.Namespace)}.{name}";
    }

    /// <summary>The open type of a constructed generic one; nil for arrays and the like.</summary>
    public static EntityHandle Generic(MetadataReader metadata, TypeSpecificationHandle handle)
    {
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        signature.ReadCompressedInteger();
        return signature.ReadTypeHandle();
    }

    private static string Of(MetadataReader metadata, TypeDefinition type) =>
        $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
